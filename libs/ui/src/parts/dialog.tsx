import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface DialogProps {
  readonly title: string;
  /** The word of the closing button. */
  readonly close: string;
  /** A react-aria Button that opens it; left out when `open` rules. */
  readonly trigger?: ReactNode;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A question over the page. Only for what also works as a page of its own; load this file lazily, it brings react-aria. */
export function Dialog({ title, close, trigger, open, onOpenChange, children }: DialogProps) {
  const overlay = (
    <ModalOverlay className="veil" isDismissable {...(trigger ? {} : { isOpen: open ?? false, onOpenChange })}>
      <Modal className="dialog-frame">
        <AriaDialog className="dialog">
          {({ close: shut }) => (
            <>
              <div className="dialog-head">
                <Heading slot="title" className="dialog-title">
                  {title}
                </Heading>
                <button type="button" className="dialog-close" onClick={shut}>
                  <Icon name="x" />
                  <span>{close}</span>
                </button>
              </div>
              {typeof children === 'function' ? children(shut) : children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  if (!trigger) return overlay;
  return (
    <DialogTrigger isOpen={open} onOpenChange={onOpenChange}>
      {trigger}
      {overlay}
    </DialogTrigger>
  );
}
