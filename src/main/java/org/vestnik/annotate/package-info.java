/** From text to words, trees and names; the only room that knows CoreNLP, ONNX Runtime and the morphological dictionaries. */
package org.vestnik.annotate;
