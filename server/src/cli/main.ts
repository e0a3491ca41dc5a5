import { EXIT } from './exit';
import { run } from './run';

// `rectify … | head` closes the pipe early: that is the reader's right, not an error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    console.error(`rectify: ${error.code}`);
    process.exit(EXIT.internal);
  });
}

// The exit code is set and the process ends by itself: process.exit would cut off output that is still on its way.
void run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
