import { parsePaperListing } from 'paper-listing'

self.onmessage = ({ data }) => self.postMessage(JSON.stringify(parsePaperListing(data)))
