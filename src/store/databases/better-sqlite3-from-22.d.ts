/** The same package under another name: it is installed beside the older one, on Node 22 and later, and brings no types. */
declare module 'better-sqlite3-from-22' {
  import Sqlite from 'better-sqlite3'

  export default Sqlite
}
