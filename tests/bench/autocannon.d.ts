declare module "autocannon" {
  type Result = {
    requests: { average: number };
    latency: { p99: number };
    errors: number;
    "2xx": number;
    non2xx: number;
  };
  export default function autocannon(options: {
    url: string;
    headers?: Record<string, string>;
    connections: number;
    duration: number;
  }): Promise<Result>;
}
