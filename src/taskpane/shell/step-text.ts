import type { ItemField } from '../../actions/edit-item';
import type { Say } from '../say';
import type { StepTitle } from '../session/journal';

/** What a step of the journal did, in words. */
export function stepText(title: StepTitle, say: Say): string {
  switch (title.kind) {
    case 'fix':
    case 'cell':
    case 'note':
      return say(`step.${title.kind}`, { cell: title.cell });
    case 'smallFixes':
      return say('step.smallFixes', { count: title.count });
    case 'field':
      return say('step.field', { number: bare(title.number), cell: title.cell, field: fieldName(title.field, say) });
    case 'addItem':
      return say('step.addItem', { number: bare(title.number) });
    case 'sheet':
      return say('step.sheet', { sheet: title.sheet });
    case 'replay':
      return say('step.replay');
  }
}

/** An item's number as it stands in a sentence: "18.1." → "18.1". */
export function bare(number: string): string {
  return number.replace(/\.$/, '');
}

function fieldName(field: ItemField, say: Say): string {
  return say(`role.${field}`).toLowerCase();
}
