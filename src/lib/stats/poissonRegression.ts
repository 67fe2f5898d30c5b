/** Coefficients on the logarithm of the rate, with standard errors that grow with the overdispersion. */
export interface PoissonFit {
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** Pearson's chi-square over the degrees of freedom; 1 when counts vary as Poisson says. */
  readonly dispersion: number;
  /** Pearson residuals, in the order of the rows. */
  readonly residuals: readonly number[];
}

/** One observation: its explaining values, the first of which is 1, its events and its exposure above 0. */
export interface PoissonRow {
  readonly design: readonly number[];
  readonly events: number;
  readonly exposure: number;
}

/**
 * Log-linear model of rates by iteratively reweighted least squares (P. McCullagh and J. A. Nelder, Generalized Linear Models,
 * 2nd ed. 1989, chapters 2 and 6), quasi-Poisson: a dispersion above 1 widens the errors, one below does not narrow them. Null
 * when the steps do not settle or the design has no single answer.
 */
export function poissonRegression(rows: readonly PoissonRow[]): PoissonFit | null {
  const events = rows.reduce((sum, row) => sum + row.events, 0);
  const exposure = rows.reduce((sum, row) => sum + row.exposure, 0);
  let coefficients = rows[0]!.design.map((_, index) => (index === 0 ? Math.log(events / exposure) : 0));
  for (let step = 0; step < 50; step++) {
    const means = rows.map((row) => meanOf(row, coefficients));
    const inverse = inverted(information(rows, means));
    if (inverse === null) return null;
    const change = times(inverse, score(rows, means));
    coefficients = coefficients.map((value, index) => value + change[index]!);
    if (!coefficients.every(Number.isFinite)) return null;
    if (change.every((value) => Math.abs(value) < 1e-10)) return fitOf(rows, coefficients);
  }
  return null;
}

function fitOf(rows: readonly PoissonRow[], coefficients: readonly number[]): PoissonFit | null {
  const means = rows.map((row) => meanOf(row, coefficients));
  const inverse = inverted(information(rows, means));
  if (inverse === null) return null;
  const residuals = rows.map(({ events }, index) => (events - means[index]!) / Math.sqrt(means[index]!));
  const degrees = rows.length - coefficients.length;
  const dispersion = residuals.reduce((sum, residual) => sum + residual ** 2, 0) / degrees;
  const standardErrors = inverse.map((row, index) => Math.sqrt(row[index]! * Math.max(1, dispersion)));
  return { coefficients, standardErrors, dispersion, residuals };
}

function meanOf({ design, exposure }: PoissonRow, coefficients: readonly number[]): number {
  return exposure * Math.exp(design.reduce((sum, value, index) => sum + value * coefficients[index]!, 0));
}

function information(rows: readonly PoissonRow[], means: readonly number[]): number[][] {
  const places = rows[0]!.design.map((_, place) => place);
  const entry = (a: number, b: number) =>
    rows.reduce((sum, { design }, index) => sum + means[index]! * design[a]! * design[b]!, 0);
  return places.map((a) => places.map((b) => entry(a, b)));
}

function score(rows: readonly PoissonRow[], means: readonly number[]): readonly number[] {
  return rows[0]!.design.map((_, place) =>
    rows.reduce((sum, { design, events }, index) => sum + design[place]! * (events - means[index]!), 0)
  );
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, value, index) => sum + value * vector[index]!, 0));
}

/** Gauss-Jordan with the largest pivot; null for a matrix without an inverse. */
function inverted(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...row.map((_, column) => (column === index ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column).map((row) => Math.abs(row[column]!));
    const pivot = column + below.indexOf(Math.max(...below));
    const scale = Math.max(...matrix[column]!.map(Math.abs));
    const chosen = rows[pivot]!;
    if (!(Math.abs(chosen[column]!) > 1e-12 * scale)) return null;
    [rows[column], rows[pivot]] = [chosen, rows[column]!];
    const lead = chosen.map((value) => value / chosen[column]!);
    rows.forEach((row, index) => {
      const factor = row[column]!;
      rows[index] = index === column ? lead : row.map((value, place) => value - factor * lead[place]!);
    });
  }
  return rows.map((row) => row.slice(size));
}
