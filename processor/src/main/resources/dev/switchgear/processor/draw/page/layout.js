"use strict";

/*
 * Where everything of a picture goes. dagre says what is in which rank, and how far to the right; the heights of the ranks and the
 * lines between them, which are horizontal and vertical, are worked out here. It touches no document.
 */
const layout = (() => {
  const TRACK = 11;
  const LEAD = 10;
  const ARROW = 17;
  const NEAR = 10;
  const STUB = 8;
  const PORT = 18;
  const CORNER = 14;

  /**
   * @param nodes {id, width, height, parent?}, in the order in which they are drawn first
   * @param clusters {id, parent?, head, foot, width}: boxes around nodes, and the space above and below these
   * @param edges {id, from, to, clipFrom?, clipTo?, label?: {width, height}, isHidden?}
   */
  function layout(dagre, nodes, clusters, edges) {
    const graph = new dagre.graphlib.Graph({multigraph: true, compound: true});
    graph.setGraph({rankdir: "TB", nodesep: 34, edgesep: 18, ranksep: 36, marginx: 0, marginy: 0});
    graph.setDefaultEdgeLabel(() => ({}));
    nodes.forEach(node => graph.setNode(node.id, {width: node.width, height: node.height}));
    clusters.forEach(cluster => graph.setNode(cluster.id, {}));
    nodes.concat(clusters).filter(node => node.parent).forEach(node => graph.setParent(node.id, node.parent));
    edges.forEach(edge => graph.setEdge(edge.from, edge.to, {
      width: edge.label ? edge.label.width + 10 : 0,
      height: edge.label ? edge.label.height : 0,
      labelpos: "c",
      weight: edge.weight === undefined ? 1 : edge.weight,
    }, edge.id));
    dagre.layout(graph);

    const place = {nodes: new Map(), clusters: new Map(), edges: new Map()};
    nodes.forEach(node => place.nodes.set(node.id, {x: graph.node(node.id).x, y: graph.node(node.id).y, node}));
    clusters.forEach(cluster => {
      const box = graph.node(cluster.id);
      place.clusters.set(cluster.id, {left: box.x - box.width / 2, right: box.x + box.width / 2, cluster});
    });
    const chains = edges.filter(edge => !edge.isHidden).map(edge => {
      const laid = graph.edge({v: edge.from, w: edge.to, name: edge.id});
      const inner = laid.points.slice(1, -1).map(point => ({x: point.x, y: point.y}));
      if (edge.label) {
        nearest(inner, laid).label = edge.label;
      }
      return {edge, inner};
    });
    const ranks = rank(place, chains);
    members(place, nodes, clusters);
    ports(place, chains);
    const gaps = tracks(place, chains, ranks);
    heights(place, chains, ranks, gaps);
    chains.forEach(chain => place.edges.set(chain.edge.id, line(chain, gaps, place)));
    return place;
  }

  function nearest(points, to) {
    return points.reduce((best, point) =>
      Math.abs(point.y - to.y) + Math.abs(point.x - to.x) < Math.abs(best.y - to.y) + Math.abs(best.x - to.x) ? point : best);
  }

  /** Numbers the ranks: all that is at one height. */
  function rank(place, chains) {
    const all = [...place.nodes.values()].concat(...chains.map(chain => chain.inner));
    const levels = [...new Set(all.map(item => Math.round(item.y)))].sort((a, b) => a - b);
    const ranks = [];
    const numbers = new Map();
    levels.forEach(level => {
      if (!ranks.length || level - ranks[ranks.length - 1].level > 2) {
        ranks.push({level, height: 0});
      }
      numbers.set(level, ranks.length - 1);
    });
    all.forEach(item => {
      item.rank = numbers.get(Math.round(item.y));
      const height = item.node ? item.node.height : item.label ? item.label.height : 0;
      ranks[item.rank].height = Math.max(ranks[item.rank].height, height);
    });
    return ranks;
  }

  /** The ranks that a cluster spans, and how deep it is. */
  function members(place, nodes, clusters) {
    const parents = new Map(clusters.map(cluster => [cluster.id, cluster.parent]));
    nodes.forEach(node => {
      const at = place.nodes.get(node.id);
      for (let id = node.parent; id; id = parents.get(id)) {
        const box = place.clusters.get(id);
        box.first = Math.min(box.first === undefined ? at.rank : box.first, at.rank);
        box.last = Math.max(box.last === undefined ? at.rank : box.last, at.rank);
        box.left = Math.min(box.left, at.x - node.width / 2 - 18);
        box.right = Math.max(box.right, at.x + node.width / 2 + 18);
      }
    });
    clusters.forEach(cluster => {
      const box = place.clusters.get(cluster.id);
      box.right = Math.max(box.right, box.left + cluster.width);
    });
  }

  /** Where lines leave and enter nodes: in the order of where they go, and straight below that where there is room. */
  function ports(place, chains) {
    const sides = new Map();
    const add = (id, point, chain, end) => {
      const at = place.nodes.get(id);
      const side = id + (point.rank > at.rank ? " below" : " above");
      sides.set(side, (sides.get(side) || []).concat({at, wish: point.x, chain, end}));
    };
    chains.forEach(chain => {
      add(chain.edge.from, chain.inner[0], chain, "start");
      add(chain.edge.to, chain.inner[chain.inner.length - 1], chain, "end");
    });
    sides.forEach(side => {
      side.sort((a, b) => a.wish - b.wish);
      const {x, node} = side[0].at;
      const left = x - node.width / 2 + Math.min(CORNER, node.width / 2);
      const right = x + node.width / 2 - Math.min(CORNER, node.width / 2);
      const step = side.length > 1 ? Math.min(PORT, (right - left) / (side.length - 1)) : 0;
      side.forEach((port, i) => {
        const least = i === 0 ? left : side[i - 1].x + step;
        port.x = Math.max(least, Math.min(port.wish, right - step * (side.length - 1 - i)));
      });
      side.forEach(port => port.chain[port.end] = {x: port.x, rank: port.at.rank, node: port.at});
    });
    const neighbors = new Map();
    sides.forEach(side => side.forEach((port, i) => neighbors.set(port.chain[port.end],
      {before: i > 0 && side[i - 1].chain[side[i - 1].end], after: i < side.length - 1 && side[i + 1].chain[side[i + 1].end]})));
    chains.forEach(chain => straighten(chain, neighbors));
  }

  /** A step that is hardly one is none: points move to the one before them, and a port to where its line is, if it may. */
  function straighten({start, inner, end}, neighbors) {
    const isNear = (a, b) => Math.abs(a.x - b.x) < NEAR;
    const all = [start, ...inner, end];
    for (let i = 1; i < all.length - 1; i++) {
      if (isNear(all[i], all[i - 1])) {
        all[i].x = all[i - 1].x;
      }
    }
    const last = inner[inner.length - 1];
    if (last.x === end.x || !isNear(last, end)) {
      return;
    }
    if (isFree(end, last.x, neighbors.get(end))) {
      end.x = last.x;
      return;
    }
    for (let i = all.length - 2; i >= 0 && isNear(all[i], end); i--) {
      if (i > 0 || isFree(start, end.x, neighbors.get(start))) {
        all[i].x = end.x;
      }
    }
  }

  function isFree(port, x, {before, after}) {
    const {node} = port.node;
    return Math.abs(x - port.node.x) <= node.width / 2 - 10 && (!before || x - before.x >= 12) && (!after || after.x - x >= 12);
  }

  /** The horizontal parts of lines, and in which order from above they cross least. */
  function tracks(place, chains, ranks) {
    const gaps = ranks.slice(1).map(() => ({parts: [], count: 0, head: 0, foot: 0}));
    chains.forEach(chain => {
      const points = [chain.start, ...chain.inner, chain.end];
      chain.parts = [];
      for (let i = 1; i < points.length; i++) {
        const [upper, lower] = points[i - 1].rank < points[i].rank ? [points[i - 1], points[i]] : [points[i], points[i - 1]];
        for (let at = upper.rank; at < lower.rank; at++) {
          const isLast = at === lower.rank - 1;
          const part = {gap: at, top: upper.x, bottom: isLast ? lower.x : upper.x, from: points[i - 1], to: points[i]};
          if (Math.abs(part.top - part.bottom) > 0.5) {
            gaps[at].parts.push(part);
          }
          chain.parts.push(part);
        }
        if (points[i - 1].rank > points[i].rank) {
          const span = lower.rank - upper.rank;
          chain.parts.push(...chain.parts.splice(chain.parts.length - span, span).reverse());
        }
      }
    });
    gaps.forEach(order);
    return gaps;
  }

  function order(gap) {
    const sorted = [];
    gap.parts.sort((a, b) => a.top - b.top || a.bottom - b.bottom).forEach(part => {
      let best = 0;
      let least = Infinity;
      for (let i = 0; i <= sorted.length; i++) {
        const cost = sum(sorted, (other, j) => j < i ? crossings(other, part) : crossings(part, other));
        if (cost < least) {
          least = cost;
          best = i;
        }
      }
      sorted.splice(best, 0, part);
    });
    sorted.forEach((part, i) => {
      part.track = sorted.slice(0, i).filter(other => touches(other, part)).reduce((most, other) => Math.max(most, other.track + 1), 0);
      gap.count = Math.max(gap.count, part.track + 1);
    });
    gap.parts = sorted;
  }

  function sum(values, count) {
    return values.reduce((total, value, i) => total + count(value, i), 0);
  }

  const left = part => Math.min(part.top, part.bottom);
  const right = part => Math.max(part.top, part.bottom);

  function touches(a, b) {
    return left(a) < right(b) + 10 && left(b) < right(a) + 10;
  }

  /** How often two parts cross if the first is above the second; lines on each other are worse. */
  function crossings(upper, lower) {
    const isWithin = (x, part) => x > left(part) && x < right(part);
    return (isWithin(lower.top, upper) ? 1 : 0) + (isWithin(upper.bottom, lower) ? 1 : 0)
      + (Math.abs(lower.top - upper.bottom) < 4 ? 20 : 0);
  }

  function heights(place, chains, ranks, gaps) {
    const boxes = [...place.clusters.values()].filter(box => box.first !== undefined);
    const parentOf = box => place.clusters.get(box.cluster.parent);
    const stack = (box, end, size) => {
      const parent = parentOf(box);
      return size(box) + (parent && parent[end] === box[end] ? stack(parent, end, size) : 0);
    };
    boxes.forEach(box => {
      box.above = stack(box, "first", each => each.cluster.head);
      box.below = stack(box, "last", each => each.cluster.foot);
    });
    const headOf = at => Math.max(0, ...boxes.filter(box => box.first === at).map(box => box.above));
    const footOf = at => Math.max(0, ...boxes.filter(box => box.last === at).map(box => box.below));
    const hasNode = ranks.map(() => false);
    place.nodes.forEach(at => hasNode[at.rank] = true);
    const arrows = new Set(chains.map(({parts}) => parts[parts.length - 1]).map(
      part => part.gap + (part.from.rank < part.to.rank ? " down" : " up")));
    const space = (number, gap, way) => hasNode[number] ? (arrows.has(gap + way) ? ARROW : LEAD) : STUB;
    let y = headOf(0) + 2;
    ranks.forEach((each, number) => {
      each.y = y + each.height / 2;
      y += each.height;
      if (number < gaps.length) {
        const gap = gaps[number];
        gap.top = y + footOf(number) + space(number, number, " up");
        y = gap.top + Math.max(0, gap.count - 1) * TRACK + space(number + 1, number, " down") + headOf(number + 1);
      }
    });
    place.height = y + footOf(ranks.length - 1) + 2;
    place.nodes.forEach(at => at.y = ranks[at.rank].y);
    chains.forEach(chain => chain.inner.forEach(point => point.y = ranks[point.rank].y));
    // From the inside out: a box begins above its own nodes, or above the boxes in it.
    const sizes = box => {
      if (box.top !== undefined) {
        return box;
      }
      const inner = boxes.filter(other => parentOf(other) === box).map(sizes);
      const own = [...place.nodes.values()].filter(at => at.node.parent === box.cluster.id);
      box.top = Math.min(...own.map(at => at.y - at.node.height / 2), ...inner.map(other => other.top)) - box.cluster.head;
      box.bottom = Math.max(...own.map(at => at.y + at.node.height / 2), ...inner.map(other => other.bottom)) + box.cluster.foot;
      box.left = Math.min(box.left, ...inner.map(other => other.left - 14));
      box.right = Math.max(box.right, ...inner.map(other => other.right + 14));
      return box;
    };
    boxes.forEach(sizes);
  }

  /** The points of a line, and where its label stands. */
  function line(chain, gaps, place) {
    const {edge, start, end} = chain;
    const isDown = chain.parts[0].from.rank < chain.parts[0].to.rank;
    const border = (point, isBelow) => point.node.y + (isBelow ? 1 : -1) * point.node.node.height / 2;
    const points = [{x: start.x, y: border(start, isDown)}];
    chain.parts.forEach(part => {
      const [before, after] = part.from.rank < part.to.rank ? [part.top, part.bottom] : [part.bottom, part.top];
      if (part.track !== undefined) {
        const y = gaps[part.gap].top + part.track * TRACK;
        points.push({x: before, y}, {x: after, y});
      }
    });
    const last = chain.parts[chain.parts.length - 1];
    points.push({x: end.x, y: border(end, last.from.rank > last.to.rank)});
    clip(points, place.clusters.get(edge.clipFrom));
    clip(points.reverse(), place.clusters.get(edge.clipTo));
    points.reverse();
    const label = chain.inner.find(point => point.label);
    return {points, label: label && replace({x: label.x, y: label.y, ...label.label}, points)};
  }

  /** A line from a box begins where it leaves it. */
  function clip(points, box) {
    if (!box) {
      return;
    }
    const isInside = point => point.y > box.top && point.y < box.bottom && point.x > box.left && point.x < box.right;
    while (points.length > 2 && isInside(points[1])) {
      points.shift();
    }
    if (isInside(points[0])) {
      const [from, to] = points;
      points[0] = from.x === to.x
        ? {x: from.x, y: to.y > from.y ? box.bottom : box.top}
        : {x: to.x > from.x ? box.right : box.left, y: from.y};
    }
  }

  /** Where a label stands of which the line was cut off: in the middle of the longest part that is left. */
  function replace(label, points) {
    const isOn = (a, b) => Math.abs(a.x - label.x) < 0.5 && Math.abs(b.x - label.x) < 0.5
      && Math.min(a.y, b.y) <= label.y && Math.max(a.y, b.y) >= label.y;
    const parts = points.slice(1).map((point, i) => [points[i], point]);
    if (parts.some(([a, b]) => isOn(a, b))) {
      return label;
    }
    const length = ([a, b]) => Math.abs(a.y - b.y) * 2 + Math.abs(a.x - b.x);
    const [a, b] = parts.reduce((longest, part) => length(part) > length(longest) ? part : longest);
    return {...label, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2};
  }

  return layout;
})();
