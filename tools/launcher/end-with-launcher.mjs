// Preloaded into the application by tools/launcher/start.mjs: when the launcher dies without a word (kill -9), the channel to it
// closes, and the application ends too instead of holding the port for ever.
if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 10_000).unref();
  });
  process.channel.unref();
}
