import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Methods of the driver and of TypeORM that take SQL as text, or lead to it. `Tx` and `Database` take declared statements alone. */
const TEXT_METHODS = new Set(['query', 'createQueryBuilder', 'createQueryRunner']);

/** Where a file could send SQL without declaring it as a statement: `path:line call`. */
export function undeclaredSql(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && TEXT_METHODS.has(node.expression.name.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${node.expression.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
