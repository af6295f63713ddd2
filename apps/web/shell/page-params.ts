import { data, type Params } from 'react-router';
import type { PagePath, ParamOf, QueryNames, QueryValues } from '@participa/base/page-path.ts';

interface RouteArgs {
  params: Params;
  request: Request;
}

/** The parameters of a page's address, by the names in its pattern: `paramsOf(args, projectPath).project`. */
export function paramsOf<Pattern extends string, Names extends QueryNames>(
  { params }: Pick<RouteArgs, 'params'>,
  { pattern }: PagePath<Pattern, Names>,
): Record<ParamOf<Pattern>, string> {
  return Object.fromEntries(
    [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => {
      const value = params[name];
      if (value === undefined) throw data(null, { status: 404 });
      return [name, value];
    }),
  ) as Record<ParamOf<Pattern>, string>;
}

/** The query with which a page was asked: `queryOf(args, proposalsPath).zone`. */
export const queryOf = <Pattern extends string, Names extends QueryNames>(
  { request }: Pick<RouteArgs, 'request'>,
  path: PagePath<Pattern, Names>,
): QueryValues<Names> => path.read(new URL(request.url).searchParams);
