import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** A part of the pane with Fluent's own controls: loaded when it is first shown, with what they need around it. */
export function fluentPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [Part, { FluentArea }] = await Promise.all([load(), import('./FluentArea')]);
    const PartInArea = (props: Props) => (
      <FluentArea>
        <Part {...props} />
      </FluentArea>
    );
    return { default: PartInArea };
  });
}
