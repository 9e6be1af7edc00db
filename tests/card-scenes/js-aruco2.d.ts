// The little of js-aruco2 that the tests use; the package has no types.
declare module 'js-aruco2' {
  interface Marker {
    readonly id: number;
    readonly corners: readonly { readonly x: number; readonly y: number }[];
  }
  export const AR: {
    readonly DICTIONARIES: Readonly<
      Record<string, { readonly codeList: readonly (readonly [high: number, low: number])[] }>
    >;
    readonly Detector: new (options: {
      dictionaryName: string;
      maxHammingDistance: number;
    }) => {
      detectImage(width: number, height: number, rgba: Uint8ClampedArray): readonly Marker[];
    };
  };
}
declare module 'js-aruco2/src/dictionaries/aruco_4x4_1000';
