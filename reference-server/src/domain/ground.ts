/**
 * The shape of a ground as it stands in the ledger. A row is a picture, one character a seat from left to right:
 * `.` seat, `r` seat with a restricted view, `w` wheelchair space, `c` companion seat (of the nearest wheelchair space in
 * its run), `x` a seat that is not for sale, `|` an aisle, which ends a run.
 */
export type RowPicture = { readonly name: string; readonly seats: string };

export type GroundArea = {
  readonly id: string;
  readonly name: string;
  readonly stand: string;
  readonly priceBandId: string;
  /** The gate to enter by, where there is one for the area. */
  readonly gate?: string;
  /** Rows in the Issuer's order of quality, best first. */
  readonly rows: readonly RowPicture[];
};

/** Areas in the Issuer's order of quality, best first. */
export type Ground = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly areas: readonly GroundArea[];
};
