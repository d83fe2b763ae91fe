import { config } from 'zod';

// zod would otherwise try `new Function`, which the content security policy forbids. It does so where a schema is made: this comes before all.
config({ jitless: true });
