import { removeChartParts } from './add-charts';
import { editTags } from './add-sheet';
import { type Package, relationsName } from './package';
import type { WorkbookPart } from './read-workbook-part';
import { removeElements } from './workbook-edits';

/** Takes a sheet out of the package; whoever counts sheets keeps counting the same ones, and names that stood on it go with it. */
export function removeSheetPart(parts: Package, book: WorkbookPart, sheet: string): void {
  const index = book.sheets.findIndex(({ name }) => name === sheet);
  const { part } = book.sheets[index]!;
  const relation = parts.relationsOf(book.part).find(({ target }) => target === part);
  removeElements(parts, book.part, (tags) => {
    if (tags.is('definedName')) return Number(tags.get('localSheetId') ?? -1) === index;
    return tags.is('sheet') && tags.get('name') === sheet;
  });
  const fewer = (at: string | undefined): number => Number(at ?? 0) - (Number(at ?? 0) > index ? 1 : 0);
  editTags(parts, book.part, 'definedName', (tags) =>
    tags.get('localSheetId') === undefined ? null : tags.with({ localSheetId: fewer(tags.get('localSheetId')) }),
  );
  editTags(parts, book.part, 'workbookView', (tags) =>
    tags.with({ activeTab: fewer(tags.get('activeTab')), firstSheet: null }),
  );
  removeElements(parts, relationsName(book.part), (tags) => tags.is('Relationship') && tags.get('Id') === relation?.id);
  removeElements(parts, '[Content_Types].xml', (tags) => tags.is('Override') && tags.get('PartName') === `/${part}`);
  removeChartParts(parts, part);
  parts.remove(part);
  if (parts.has(relationsName(part))) parts.remove(relationsName(part));
}
