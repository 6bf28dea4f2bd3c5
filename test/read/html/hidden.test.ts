import { expect, it } from 'vitest'
import { read } from './read.ts'
