/** A browser as the server sees it: the cookies it keeps, and the address it comes from. */
export class SignInBrowser {
  readonly cookies = new Map<string, string>();
  address: string;

  constructor(address = "203.0.113.1") {
    this.address = address;
  }

  /** What `headers()` of Next answers. */
  get headers(): Headers {
    return new Headers({ "x-guatu-address": this.address });
  }

  /** What `cookies()` of Next answers. */
  get jar() {
    const { cookies } = this;
    return {
      get: (name: string) => {
        const value = cookies.get(name);
        return value === undefined ? undefined : { name, value };
      },
      getAll: () => [...cookies].map(([name, value]) => ({ name, value })),
      set: (name: string, value: string, { maxAge }: { maxAge: number }) => {
        if (maxAge <= 0) cookies.delete(name);
        else cookies.set(name, value);
      },
    };
  }
}
