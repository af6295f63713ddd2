import type { Me } from '../domain/person.ts';
import { verificationPath } from '@participa/roll/paths.ts';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import styles from './people.module.css';

/** What is proven about me, and what each proof lets me do. */
export function MyVerification({ me }: { me: Me }) {
  const people = useTexts(peopleTexts);
  const { account } = people;
  const format = useFormat();
  const { emailConfirmed, verified, email, since } = me;
  return (
    <Panel title={account.may} level={3}>
      <div className={styles.emailProof}>
        <StateTag state={emailConfirmed ? 'open' : 'soon'}>{emailConfirmed ? account.confirmed : account.unconfirmed}</StateTag>
        <p className={styles.emailProofAddress}>{email}</p>
        <p>{account.confirmedAllows}</p>
      </div>
      <div className={styles.emailProof}>
        <StateTag state={verified ? 'open' : 'soon'}>{verified ? account.verified : account.unverified}</StateTag>
        <p>{verified ? account.verifiedAllows : account.unverifiedText}</p>
        {!verified && (
          <p>
            <Anchor href={verificationPath()}>{account.verify}</Anchor>
          </p>
        )}
      </div>
      <p className="small soft">{account.since(format.date(since))}</p>
    </Panel>
  );
}
