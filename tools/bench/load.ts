import autocannon from 'autocannon';

/** Who asks for what: the n-th request of a run. */
export interface Shot {
  method?: 'GET' | 'PUT' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}
export interface Load {
  port: number;
  seconds: number;
  connections?: number;
  /** Requests a second in all; as many as go when absent. */
  rate?: number;
  shot: (n: number) => Shot;
}
export interface Fired {
  /** Answers of status 2xx: in all, and a second. */
  done: number;
  rate: number;
  /** Milliseconds: the median and the slowest of a hundred. */
  p50: number;
  p99: number;
  /** Answers that were not 2xx, and requests without any. */
  failed: number;
}

/** Fires requests at one of our programs on loopback for some seconds. */
export async function fire({ port, seconds, connections = 32, rate, shot }: Load): Promise<Fired> {
  let n = 0;
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    duration: seconds,
    connections,
    ...(rate ? { overallRate: rate } : {}),
    requests: [
      {
        setupRequest: (request) => {
          const { method = 'GET', path, headers = {}, body } = shot(n++);
          return { ...request, method, path, headers: { ...request.headers, ...headers }, ...(body === undefined ? {} : { body }) };
        },
      },
    ],
  });
  const done = result['2xx'];
  return { done, rate: done / result.duration, p50: result.latency.p50, p99: result.latency.p99, failed: result.non2xx + result.errors };
}
