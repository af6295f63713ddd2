// The rules of this house that no package brings. Each says what is wrong and what to do instead.

/** A rule that is switched off says why: `eslint-disable-next-line rule -- reason`. */
const disableWithReason = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      noReason: 'A disabled rule says why: `eslint-disable-next-line rule-name -- the reason`.',
      noRule: 'Name the rule that is disabled, so that the others stay on.',
    },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const directive = /^\s*eslint-disable(?:-next-line|-line)?(?![\w-])(.*)$/s.exec(comment.value);
        if (!directive) continue;
        const [rules = '', reason = ''] = directive[1].split(/\s--\s/);
        if (!rules.trim()) context.report({ loc: comment.loc, messageId: 'noRule' });
        else if (reason.trim().length < 10) context.report({ loc: comment.loc, messageId: 'noReason' });
      }
    },
  }),
};

/** A file that only passes on what other files export hides where things are, and loads all of them for one. */
const noBarrel = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { barrel: 'This file only passes on what others export: import from where it is written.' },
  },
  create: (context) => ({
    Program(program) {
      const passesOn = (statement) =>
        statement.type === 'ExportAllDeclaration' || (statement.type === 'ExportNamedDeclaration' && statement.source !== null);
      if (program.body.length > 0 && program.body.every(passesOn)) context.report({ loc: { line: 1, column: 0 }, messageId: 'barrel' });
    },
  }),
};

/** The file's name is the noun it holds; names that fit everything say nothing. */
const noVagueFileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { vague: '"{{name}}" says nothing about what is in it: name the file after what it exports.' },
  },
  create: (context) => ({
    Program() {
      const path = context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/');
      const found = /(?:^|\/)((?:utils?|helpers?|common|shared|misc)(?=\/|\.)|[\w-]+\.(?:dto|mapper|repository)(?=\.ts))/.exec(path);
      if (found) context.report({ loc: { line: 1, column: 0 }, messageId: 'vague', data: { name: found[1] } });
    },
  }),
};

export const houseRules = {
  meta: { name: 'house' },
  rules: { 'disable-with-reason': disableWithReason, 'no-barrel': noBarrel, 'no-vague-file-name': noVagueFileName },
};
