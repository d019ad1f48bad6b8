/** Told to the server with each heartbeat. */
export const version = '0.1.0'
