import { pagePath } from '@participa/base/page-path.ts';

export const guaranteesPath = pagePath('/garantias');
export const termsPath = pagePath('/condiciones');
export const privacyPath = pagePath('/privacidad');
export const accessibilityPath = pagePath('/accesibilidad');
