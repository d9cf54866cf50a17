/** A meeting is on its way: said at once, since a long one takes a second. */
export function OpeningScreen({ path }: { readonly path: string }) {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return (
    <main className="library">
      <h1 className="library-opening" role="status">
        Opening {name.replace(/\.minutes$/, '')}…
      </h1>
    </main>
  );
}
