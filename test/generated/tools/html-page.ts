import type { InventedPaper } from '../arbitrary-papers'
import { faceOf } from '../site'
import type { Kept } from '../tool'

export const KEPT: Kept[] = ['upvotes', 'slug', 'targets']
export const AVATAR = 'https://huggingface.co/avatars/0a0b0c.svg'
export const ICON =
  'data:image/svg+xml;base64,PHN2ZyBhcmlhLWhpZGRlbj0idHJ1ZSIgcm9sZT0iaW1nIj48cGF0aD48L3N2Zz4='
export const encode = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
export const faces = ({ faces }: InventedPaper) => faces.map((face, index) => (face ? faceOf(index) : null))
