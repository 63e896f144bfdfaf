export declare const difference: (before: Buffer, after: Buffer) => Promise<number>;
