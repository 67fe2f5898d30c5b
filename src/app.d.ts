import type { Locale } from '$lib/domain/locale';

export type Theme = 'light' | 'dark' | 'auto';

declare global {
  namespace App {
    interface Locals {
      locale: Locale;
      theme: Theme;
    }
    interface Error {
      message: string;
      /** Why there is nothing to answer from; the error page has a sentence for each. */
      code?: 'no-edition' | 'edition-damaged';
      /** Found again in the server's log. */
      id?: string;
    }
    interface PageState {
      /** The query string of the filters shown, when it differs from the address that was loaded. */
      search?: string;
    }
  }
}
