import type { RibbonTab } from './ribbon';

const STYLE = `
body{display:grid;grid-template:auto 1fr auto/1fr 350px;font:13px 'Segoe UI',system-ui,sans-serif;background:#f3f3f3;color:#222}
header{grid-column:1/3;background:#fff;border-bottom:1px solid #ccc;padding:6px 12px}
header b{display:inline-block;border-bottom:3px solid #107c41;padding:0 4px 3px;margin-bottom:6px}
#ribbon{display:flex;gap:4px}
#ribbon button{display:flex;flex-direction:column;align-items:center;gap:4px;border:0;background:none;padding:6px 14px;font:inherit;border-radius:4px;cursor:pointer}
#ribbon button:hover{background:#e8e8e8}
#sheet{overflow:auto;background:#fff}
#sheet table{border-collapse:collapse;table-layout:fixed}
#sheet td,#sheet th{border:1px solid #e1e1e1;height:20px;padding:0 3px;overflow:hidden;white-space:nowrap;font:12px Calibri,Carlito,sans-serif}
#sheet th{background:#f3f3f3;color:#555;font-weight:normal;text-align:center;position:sticky;top:0}
#sheet td.selected{outline:2px solid #107c41;outline-offset:-2px}
#tabs{grid-column:1;padding:3px 12px;border-top:1px solid #ccc}
#tabs button{border:0;background:none;font:inherit;padding:4px 12px;cursor:pointer}
#tabs .front{background:#fff;border-bottom:2px solid #107c41;font-weight:600}
iframe#addin{grid-area:2/2/4/3;border-left:1px solid #ccc!important;background:#fff}`;

const SCRIPT = `
addEventListener('click', ({ target }) => {
  const button = target.closest('[data-command]');
  if (button) excelDoes('press', button.dataset.command, '');
  const tab = target.closest('[data-sheet]');
  if (tab) excelDoes('sheet', tab.dataset.sheet, '');
  const cell = target.closest('[data-cell]');
  if (cell && !cell.isContentEditable) excelDoes('select', cell.dataset.cell, '');
});
addEventListener('dblclick', ({ target }) => {
  const cell = target.closest('[data-cell]');
  if (!cell) return;
  cell.contentEditable = 'plaintext-only';
  cell.focus();
  cell.onkeydown = (event) => { if (event.key === 'Enter') cell.blur(); };
  cell.onblur = () => excelDoes('type', cell.dataset.cell, cell.innerText.replace(/\\n$/, ''));
});`;

/** What stands around the pane: our ribbon tab, a plain grid, the sheets' tabs. */
export function excelAround({ label, buttons }: RibbonTab): string {
  const ribbon = buttons
    .map(
      ({ label: name, icon, command }) =>
        `<button${command === null ? '' : ` data-command="${command}"`}><img src="${icon}" width="32" height="32" alt="">${name}</button>`,
    )
    .join('');
  return `<style>${STYLE}</style><header><b>${label}</b><div id="ribbon">${ribbon}</div></header>
<main id="sheet"></main><nav id="tabs"></nav><script>${SCRIPT}</script>`;
}
