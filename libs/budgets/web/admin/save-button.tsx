import type { ReactNode } from 'react';
import { useNavigation } from 'react-router';
import { Button, type ButtonVariant } from '@participa/kit/forms/button.tsx';
import type { IconName } from '@participa/kit/parts/icon-names.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';

interface SaveButtonProps {
  children?: ReactNode;
  variant?: ButtonVariant;
  icon?: IconName;
  /** Sent along as `intent`, where a form can be sent for more than one thing. */
  intent?: string;
}

/** The button that sends a form of the office; says so while it is on its way. */
export function SaveButton({ children, variant, icon = 'save', intent }: SaveButtonProps) {
  const t = useTexts(budgetsAdminTexts);
  const { state, formData } = useNavigation();
  const isMine = state === 'submitting' && (intent === undefined || formData?.get('intent') === intent);
  return (
    <Button
      icon={icon}
      {...(variant ? { variant } : {})}
      pending={isMine && t.saving}
      {...(intent ? { name: 'intent', value: intent } : {})}
    >
      {children ?? t.save}
    </Button>
  );
}
