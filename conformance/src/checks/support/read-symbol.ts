/** Reads the symbol of a barcode out of a picture, as a scanner would. */
import * as zxing from '@zxing/library';
import { PNG } from 'pngjs';

const readers: Readonly<Record<string, new () => zxing.Reader>> = {
  qr: zxing.QRCodeReader,
  aztec: zxing.AztecCodeReader,
  pdf417: zxing.PDF417Reader,
};

const upright = new Map([[zxing.DecodeHintType.PURE_BARCODE, true]]);
const anywhere = new Map([[zxing.DecodeHintType.TRY_HARDER, true]]);

export function canReadSymbol(symbology: string): boolean {
  return Object.hasOwn(readers, symbology);
}

/** Null where there is no symbol to be read: first as the symbol alone, then with whatever may stand around it. */
export function readSymbol(file: Buffer, symbology: string): string | null {
  const source = luminanceOf(file);
  const Reader = readers[symbology];
  if (!source || !Reader) return null;
  for (const hints of [upright, anywhere]) {
    const text = attempt(() => {
      const bitmap = new zxing.BinaryBitmap(new zxing.HybridBinarizer(source));
      return new Reader().decode(bitmap, hints).getText();
    });
    if (text !== null) return text;
  }
  return null;
}

function luminanceOf(file: Buffer): zxing.LuminanceSource | null {
  return attempt(() => {
    const { width, height, data } = PNG.sync.read(file);
    const light = Uint8ClampedArray.from({ length: width * height }, (_, index) => lightOf(data, index * 4));
    return new zxing.RGBLuminanceSource(light, width, height);
  });
}

/** What is transparent lies on white. */
function lightOf(data: Buffer, at: number): number {
  const [red = 0, green = 0, blue = 0, opaque = 0] = data.subarray(at, at + 4);
  return 255 - ((255 - (red + green + blue) / 3) * opaque) / 255;
}

/** Both libraries say by an error that a picture is none, or shows nothing. */
function attempt<Found>(read: () => Found): Found | null {
  try {
    return read();
  } catch {
    return null;
  }
}
