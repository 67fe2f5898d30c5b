import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export interface SqlEditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  /** Columns by table, for completion. */
  readonly schema: Readonly<Record<string, readonly string[]>>;
  readonly label: string;
  readonly hint: string;
  readonly onchange: (text: string) => void;
  readonly onrun: () => void;
}

export interface SqlEditor {
  /** Replaces the whole text, as one step that can be undone. */
  setText(text: string): void;
  focus(): void;
  destroy(): void;
}

/** An editor for SQL: highlighting, completion of tables and columns, history, Ctrl/Cmd + Enter runs. Tab leaves it. */
export function mountSqlEditor(options: SqlEditorOptions): SqlEditor {
  const run = { key: 'Mod-Enter', run: () => (options.onrun(), true), preventDefault: true };
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        keymap.of([run, ...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        lineNumbers(),
        history(),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        sql({ dialect: PostgreSQL, schema: mutable(options.schema), upperCaseKeywords: false }),
        syntaxHighlighting(highlight),
        placeholder(options.hint),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': options.label }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onchange(update.state.doc.toString());
        }),
        look
      ]
    })
  });
  return {
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    focus: () => view.focus(),
    destroy: () => view.destroy()
  };
}

const highlight = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--warn)' },
  { tag: tags.number, color: 'var(--good)' },
  { tag: tags.comment, color: 'var(--ink-faint)', fontStyle: 'italic' }
]);

const look = EditorView.theme({
  '&': { fontSize: '0.9375rem', backgroundColor: 'var(--paper)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-content': { fontFamily: 'ui-monospace, Consolas, monospace', minHeight: '9rem', caretColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--ground)', color: 'var(--ink-faint)', border: 'none' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': { backgroundColor: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--line-strong)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--accent-ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-soft)'
  }
});

function mutable(schema: SqlEditorOptions['schema']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(schema).map(([table, columns]) => [table, [...columns]]));
}
