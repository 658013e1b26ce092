"use strict";

/* The picture in the page: made larger, smaller and moved, and lit up where the machine is. */
const stageOf = (root, holder, svg) => {
  holder.innerHTML = svg;
  const image = holder.querySelector("svg");
  const [wide, high] = ["width", "height"].map(name => Number(image.getAttribute(name)));
  const LARGEST = 1.2;
  const LEAST = 0.5;
  let scale = 1;
  let [x, y] = [0, 0];
  let isFitted = true;

  function show() {
    holder.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  const fitting = () => Math.min(LARGEST, (root.clientWidth - 16) / wide, (root.clientHeight - 16) / high);

  /** All of it; at first not if it would be too small to read: then what is around the machine's state. */
  function fit(least) {
    root.style.setProperty("--picture-height", Math.ceil(high * Math.min(LARGEST, root.clientWidth / wide)) + 32 + "px");
    scale = Math.max(least, fitting());
    x = (root.clientWidth - wide * scale) / 2;
    y = Math.max(8, (root.clientHeight - high * scale) / 2);
    isFitted = true;
    show();
    reveal();
  }

  const begin = () => fit(LEAST);

  function zoom(factor, at) {
    const center = at || {x: root.clientWidth / 2, y: root.clientHeight / 2};
    const next = Math.max(0.1, Math.min(4, scale * factor));
    x = center.x - (center.x - x) * next / scale;
    y = center.y - (center.y - y) * next / scale;
    scale = next;
    isFitted = false;
    show();
  }

  /** Moves the picture if the machine's state is outside of what one sees. */
  function reveal() {
    const state = image.querySelector(".is-current");
    if (!state) {
      return;
    }
    const [outer, inner] = [root.getBoundingClientRect(), state.getBoundingClientRect()];
    const shift = (low, high, least, most) => low < least + 24 || high > most - 24 ? (least + most - low - high) / 2 : 0;
    x += wide * scale > root.clientWidth - 16 ? shift(inner.left, inner.right, outer.left, outer.right) : 0;
    y += high * scale > root.clientHeight - 16 ? shift(inner.top, inner.bottom, outer.top, outer.bottom) : 0;
    show();
  }

  let drag;
  let isDragged = false;
  root.addEventListener("pointerdown", event => {
    if (event.button === 0 && !event.target.closest("button, aside")) {
      drag = {x: event.clientX - x, y: event.clientY - y, from: [event.clientX, event.clientY], id: event.pointerId};
      isDragged = false;
    }
  });
  root.addEventListener("pointermove", event => {
    if (drag && Math.hypot(event.clientX - drag.from[0], event.clientY - drag.from[1]) > 4) {
      if (!isDragged) {
        root.setPointerCapture(drag.id);
      }
      isDragged = true;
      root.classList.add("is-dragged");
      [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
      isFitted = false;
      show();
    }
  });
  const drop = () => {
    drag = undefined;
    root.classList.remove("is-dragged");
  };
  root.addEventListener("pointerup", drop);
  root.addEventListener("pointercancel", drop);
  root.addEventListener("wheel", event => {
    if (event.ctrlKey || event.metaKey || root === document.activeElement) {
      event.preventDefault();
      const box = root.getBoundingClientRect();
      zoom(Math.exp(-event.deltaY / 400), {x: event.clientX - box.left, y: event.clientY - box.top});
    }
  }, {passive: false});
  // Later, since to fit the picture may change the size.
  new ResizeObserver(() => requestAnimationFrame(() => isFitted && begin())).observe(root);

  /** What of the picture belongs to a row that is taken in a state. */
  function linesOf(row, state, superstates) {
    const found = [...image.querySelectorAll(".edge[data-rows], .fold[data-rows]")].filter(line =>
      line.dataset.rows.split(" ").includes(String(row)));
    return found.filter(line => line.classList.contains("fold")
      || line.dataset.source === state || superstates.includes(line.dataset.superstate));
  }

  function mark(name, elements) {
    image.querySelectorAll("." + name).forEach(element => element.classList.remove(name));
    elements.forEach(element => element.classList.add(name));
  }

  const stateOf = name => image.querySelector(`.state[data-state="${CSS.escape(name)}"]`);
  const superstateOf = name => image.querySelector(`.superstate[data-superstate="${CSS.escape(name)}"]`);

  return {begin, fit: () => fit(0), image, linesOf, mark, reveal, stateOf, superstateOf, zoom, wasDragged: () => isDragged};
};
