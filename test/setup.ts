// Fluent UI asks for ResizeObserver, which jsdom lacks.
if (typeof window !== "undefined" && !("ResizeObserver" in window))
  Object.assign(window, {
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
