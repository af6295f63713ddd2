// Imported before the application: specs see only what went wrong. LOG_LEVEL=info shows every request.
process.env['LOG_LEVEL'] ??= 'error';
