import type { Locale } from '$lib/domain/locale';

export type Theme = 'light' | 'dark' | 'auto';

declare global {
  namespace App {
    interface Locals {
      locale: Locale;
      theme: Theme;
    }
    interface PageState {
      /** The query string of the filters shown, when it differs from the address that was loaded. */
      search?: string;
    }
  }
}
