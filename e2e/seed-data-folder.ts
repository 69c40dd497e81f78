/** Fills an empty data folder with the small set of conversations that the specs speak about. To be wired to the import. */
export async function seedDataFolder(_dataFolder: string): Promise<void> {}
