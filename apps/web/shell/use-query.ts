import { useSearchParams } from 'react-router';
import type { PagePath, QueryNames, QueryValues } from '@participa/base/page-path.ts';

/** The query of the address that is shown, by its English names. */
export function useQuery<Pattern extends string, Names extends QueryNames>(path: PagePath<Pattern, Names>): QueryValues<Names> {
  const [search] = useSearchParams();
  return path.read(search);
}
