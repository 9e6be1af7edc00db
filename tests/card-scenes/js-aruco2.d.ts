// The little of js-aruco2 that the tests use; the package has no types.
declare module 'js-aruco2' {
  interface Marker {
    readonly id: number;
    readonly corners: readonly { readonly x: number; readonly y: number }[];
  }
  const aruco: {
    readonly AR: {
      readonly DICTIONARIES: Record<string, { nBits: number; tau: number | null; codeList: readonly number[][] }>;
      readonly Detector: new (options: {
        dictionaryName: string;
        maxHammingDistance: number;
      }) => { detectImage(width: number, height: number, rgba: Uint8ClampedArray): readonly Marker[] };
    };
  };
  export default aruco;
}
declare module 'js-aruco2/src/dictionaries/aruco_4x4_1000';
