import type { HouseRefusalKind } from '@domain/export/house-report';
import type { XmlElement } from '../xml-element';

/** Which pages a header or footer is for. */
export type Variant = 'default' | 'first' | 'even';
export const VARIANTS: readonly Variant[] = ['default', 'first', 'even'];

export type EdgeKind = 'header' | 'footer';
export const EDGE_KINDS: readonly EdgeKind[] = ['header', 'footer'];

/** What stands at the top or foot of their pages, cleaned; its pictures are referred to by the ids of `Picture`. */
export type Edge = readonly XmlElement[];
export type Edges = { readonly [kind in EdgeKind]: { readonly [variant in Variant]?: Edge } };

export type Picture = { readonly id: string; readonly bytes: Buffer; readonly extension: string };

/** Lengths in twips. */
export type HousePage = {
  readonly width: number;
  readonly height: number;
  readonly isLandscape: boolean;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer' | 'gutter', number>>;
  readonly borders: XmlElement | null;
};

/** What of a council's Word document is used for ours. Everything in it has been read, limited and cleaned. */
export type HouseDocument = {
  readonly styles: XmlElement | null;
  readonly theme: XmlElement | null;
  readonly fonts: XmlElement | null;
  readonly page: HousePage;
  readonly edges: Edges;
  readonly pictures: readonly Picture[];
  readonly hasFirst: boolean;
  readonly hasEven: boolean;
  readonly notes: HouseNotes;
};

/** What is said about it, gathered while it is read and used. */
export class HouseNotes {
  readonly instead = new Set<string>();
  readonly leftOut = new Set<string>();
  readonly warnings = new Set<string>();
}

/** Thrown inside this folder; `openHouseDocument` gives it as a value. */
export class HouseRefusal extends Error {
  override readonly name = 'HouseRefusal';
  constructor(readonly kind: HouseRefusalKind) {
    super(kind);
  }
}
