import { useNavigation } from 'react-router';
import { processPath } from '../paths.ts';
import { signInPath } from '@participa/people/paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

interface FollowFormProps {
  id: string;
  followers: number;
  following: boolean;
}

/** Following a process, or no longer; visitors are shown the way in. */
export function FollowForm({ id, followers, following }: FollowFormProps) {
  const processes = useTexts(processesTexts);
  const shell = useTexts(shellTexts);
  const { me } = useSite();
  const format = useFormat();
  const busy = useNavigation().formAction === processPath(id);
  return (
    <section className="panel" id="seguir">
      <h2 className="panel-title">{processes.follow}</h2>
      <p className="small">
        {processes.followText} {followers > 0 && processes.followers(followers, format.number(followers))}
      </p>
      {me ? (
        <Form
          action={processPath(id)}
          fields={{ follow: following ? 'no' : 'yes' }}
          label={processes.follow}
          actions={
            <Button variant={following ? 'quiet' : 'secondary'} icon={following ? 'bell-ring' : 'bell'} pending={busy && shell.loading}>
              {following ? processes.followUndo : processes.followDo}
            </Button>
          }
        >
          {following && <p role="status">{processes.following}</p>}
        </Form>
      ) : (
        <LinkButton variant="secondary" icon="bell" href={signInPath({ back: `${processPath(id)}#seguir` })}>
          {processes.enter}
        </LinkButton>
      )}
    </section>
  );
}
