import { BuilderElement, type ITableOptions, Table, type TableProperties } from 'docx';
import { printableLine } from './printable-text';

type Said = {
  /** What the table is. */
  readonly caption: string;
  /** How it is made: its columns and how many rows there are. */
  readonly description: string;
};

/** A table that tells a screen reader what it is, which the docx library has no option for. */
export class CaptionedTable extends Table {
  constructor({ caption, description, ...options }: ITableOptions & Said) {
    super(options);
    const properties: TableProperties = this.root[0];
    properties.addChildElement(said('w:tblCaption', caption));
    properties.addChildElement(said('w:tblDescription', description));
  }
}

function said(name: string, text: string): BuilderElement {
  return new BuilderElement({ name, attributes: { val: { key: 'w:val', value: printableLine(text) } } });
}
