import { answerArchive } from './answerArchive';
import { serveCalls, type MessageEnd } from './rpc';

// The project's types describe a window; inside a worker the scope itself is the end of the conversation.
serveCalls(self as unknown as MessageEnd, answerArchive);
