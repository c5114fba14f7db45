import { BuilderElement, type ITableOptions, Table, type TableProperties } from 'docx';
import { printableLine } from './printable-text';

/** A table that tells a screen reader what it is, which the docx library has no option for. */
export class CaptionedTable extends Table {
  constructor(options: ITableOptions & { readonly caption: string }) {
    super(options);
    const properties: TableProperties = this.root[0];
    properties.addChildElement(
      new BuilderElement({
        name: 'w:tblCaption',
        attributes: { val: { key: 'w:val', value: printableLine(options.caption) } },
      }),
    );
  }
}
