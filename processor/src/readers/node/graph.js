// Turns what `dot -Tjson0` has read into lines with tabs: node, id, shape, cluster around it, label; edge, tail, head, label, ltail, lhead.
const fs = require('fs');
const graph = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const objects = new Map((graph.objects ?? []).map(object => [object._gvid, object]));
const around = new Map();
for (const object of objects.values()) {
  for (const inner of object.subgraphs ?? []) {
    around.set(inner, object.name);
  }
}
// A node is in all clusters around it: the innermost is the one with the fewest nodes.
const clusters = [...objects.values()].filter(object => object.nodes).sort((a, b) => b.nodes.length - a.nodes.length);
for (const cluster of clusters) {
  for (const inner of cluster.nodes) {
    around.set(inner, cluster.name);
  }
}
const plain = text => (text ?? '').replaceAll('\\n', '|').replaceAll('\\"', '"');
for (const object of objects.values()) {
  const shape = object.name.startsWith('cluster:') ? 'cluster' : object.shape + '/' + (object.peripheries ?? 1);
  console.log(['node', object.name, shape, around.get(object._gvid) ?? '', plain(object.label)].join('\t'));
}
for (const edge of graph.edges ?? []) {
  console.log(
      ['edge', objects.get(edge.tail).name, objects.get(edge.head).name, plain(edge.label), edge.ltail ?? '', edge.lhead ?? '']
          .join('\t'));
}
