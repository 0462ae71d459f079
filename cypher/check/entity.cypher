// Whether there is an entity of this id, or one that stands for it by judgement.
RETURN EXISTS { (:Entity {id: $id}) } OR EXISTS { (e:Entity) WHERE $id IN e.sameAs } AS here
