/** The little that is needed of a browser's storage area, so that tests can stand in for it. */
export interface StorageArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Storage that can only be read, such as an administrator's policies. */
export interface ReadableArea {
  get(keys: null): Promise<Record<string, unknown>>;
}
