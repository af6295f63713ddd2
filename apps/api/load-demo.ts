/** An account that signs in to the demonstration with `password`; `tenant` is the slug of its government. */
export interface DemoAccount {
  tenant: string;
  email: string;
  role: string;
  verified: boolean;
  password: string;
}

/** What the demonstration is made with. */
export interface DemoSeeding {
  ownerUrl: string;
  secret: string;
  pepper?: string | undefined;
  now: Date;
  production: boolean;
  log(line: string): void;
}

/** The demonstration is a bundle of its own beside the application, so that what runs in production holds nothing of it. */
export async function loadDemo(): Promise<{ seedDemo(seeding: DemoSeeding): Promise<DemoAccount[]> }> {
  return (await import(new URL('./demo.mjs', import.meta.url).href)) as Awaited<ReturnType<typeof loadDemo>>;
}
