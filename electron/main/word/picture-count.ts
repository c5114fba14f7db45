/** Numbers the pictures of one document: no two may share a number, and the same document always has the same ones. */
export class PictureCount {
  #last = 0;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}
