import { useMessages } from '../shell/speech.tsx';
import { Paper } from './paper.tsx';

export function Component() {
  return <Paper paper={useMessages().papers.terms} />;
}
