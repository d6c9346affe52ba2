/** Reads a barcode out of a PNG, as a scanner would. */
import * as zxing from '@zxing/library';
import { PNG } from 'pngjs';
import type { Symbology } from '../ticket-facts.ts';

const readers = { qr: zxing.QRCodeReader, aztec: zxing.AztecCodeReader, pdf417: zxing.PDF417Reader };

/** A picture and not a photograph: nothing has to be found or straightened. */
const upright = new Map([[zxing.DecodeHintType.PURE_BARCODE, true]]);

export function readSymbol(file: Buffer, symbology: Symbology): string {
  const { width, height, data } = PNG.sync.read(file);
  const light = Uint8ClampedArray.from({ length: width * height }, (_, index) => lightOf(data, index * 4));
  const source = new zxing.RGBLuminanceSource(light, width, height);
  const bitmap = new zxing.BinaryBitmap(new zxing.HybridBinarizer(source));
  return new readers[symbology]().decode(bitmap, upright).getText();
}

/** What is transparent lies on black, as on a phone in dark mode. */
function lightOf(data: Buffer, at: number): number {
  const [red = 0, green = 0, blue = 0, opaque = 0] = data.subarray(at, at + 4);
  return ((red + green + blue) / 3) * (opaque / 255);
}
