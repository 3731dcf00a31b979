/** What a model is asked for, and what went to it. */
export interface ModelTables {
  model_asks: {
    consultation: string
    language: string
    at: number
    state: string
    why: string | null
    parts: string | null
    next_at: number
  }
  model_requests: {
    consultation: string
    asked_at: number
    part: number
    attempt: number
    at: number
    host: string
    statements: string
    state: string
    tokens: number
    found: string | null
  }
}
