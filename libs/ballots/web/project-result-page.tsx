import { useLoaderData, useOutletContext, type LoaderFunctionArgs } from 'react-router';
import type { Budget, Project } from '@participa/budgets/domain/cycle.ts';
import { projectPath } from '@participa/budgets/paths.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { toolsOf, undefinedIfRefused } from '@participa/shell/page-tools.ts';
import { ballots } from '../contract.ts';
import { ProjectResult } from './project-result.tsx';

/** How the heading of this project was counted, once that is published. */
export async function loader(args: LoaderFunctionArgs) {
  const { id, project } = paramsOf(args, projectPath);
  const results = await undefinedIfRefused(toolsOf(args).call(ballots.results, { params: { id } }), 404, 409);
  const heading = results?.headings.find(({ projects }) => projects.some((each) => each.id === project));
  return { counted: results && heading ? { heading, rule: results.rule.code } : null };
}

/** Inside the page of a project: what became of it in the count. */
export function Component() {
  const { counted } = useLoaderData<typeof loader>();
  const { budget, project } = useOutletContext<{ budget: Budget; project: Project }>();
  return counted && <ProjectResult project={project.id} heading={counted.heading} rule={counted.rule} budget={budget.id} />;
}
