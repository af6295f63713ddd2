import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Where SQL reaches the database in a file without being declared as a statement: `line: call`. */
export function undeclaredSql(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const declared = importedStatements(source);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && sendsSql(node) && !isDeclared(node.arguments[0], declared)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${node.expression.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Calls of `rows` on a transaction, of `glance`, and of the driver's own `query`. */
function sendsSql({ expression }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression)) return false;
  const [receiver, method] = [expression.expression.getText(), expression.name.text];
  if (method === 'rows') return /(tx|now|scope)$/i.test(receiver);
  return method === 'glance' || (method === 'query' && /(source|pool|client|runner|manager)$/i.test(receiver));
}

/** Names that a file takes from files of statements. */
function importedStatements(source: ts.SourceFile): Set<string> {
  const names = source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !/\.statements\.ts'$/.test(statement.moduleSpecifier.getText())) return [];
    const bindings = statement.importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
  });
  return new Set(names);
}

/** A statement that was imported, one that is composed from it, or a choice between such. */
function isDeclared(argument: ts.Expression | undefined, declared: Set<string>): boolean {
  if (argument === undefined) return false;
  if (ts.isIdentifier(argument)) return declared.has(argument.text);
  if (ts.isCallExpression(argument)) return isDeclared(argument.expression, declared);
  if (ts.isConditionalExpression(argument)) return isDeclared(argument.whenTrue, declared) && isDeclared(argument.whenFalse, declared);
  return (ts.isPropertyAccessExpression(argument) || ts.isElementAccessExpression(argument)) && isDeclared(argument.expression, declared);
}
